/* global document, NodeFilter, Range, CSS, Highlight, requestAnimationFrame, MutationObserver */
/** Marks every word of an editor with a highlight of its own, from a host and a style sheet of its own, as other writing aids do. */
const host = document.createElement('other-aid');
host.attachShadow({ mode: 'closed' }).append('0 words');
document.documentElement.append(host);
const style = document.createElement('style');
style.textContent = '::highlight(other-aid) { text-decoration: underline dotted red; }';
document.documentElement.append(style);

function markWords() {
  const ranges = [];
  for (const editor of document.querySelectorAll('[contenteditable="true"]')) {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const { index, 0: word } of walker.currentNode.data.matchAll(/\w+/g)) {
        const range = new Range();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('other-aid', new Highlight(...ranges));
}
document.addEventListener('input', () => requestAnimationFrame(markWords), true);
new MutationObserver(markWords).observe(document, { subtree: true, childList: true, characterData: true });
