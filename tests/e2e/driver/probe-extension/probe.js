/* global document, Range, CSS, Highlight */
// Does what the coach does to a page: a closed shadow root under <tactful-coach>, and a mark on a word.
const host = document.createElement('tactful-coach');
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.textContent = 'pressed 0 times';
let presses = 0;
button.addEventListener('click', (event) => {
  presses += event.isTrusted ? 1 : 0;
  button.textContent = `pressed ${presses} times`;
});
root.append(button);
document.documentElement.append(host);

const word = document.querySelector('#word')?.firstChild;
if (word) {
  const range = new Range();
  range.setStart(word, 0);
  range.setEnd(word, 5);
  CSS.highlights.set('tactful-warn', new Highlight(range));
}
