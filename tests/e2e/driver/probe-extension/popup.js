/* global document */
const button = document.querySelector('button');
button.addEventListener('click', () => {
  button.textContent = 'pressed';
});
