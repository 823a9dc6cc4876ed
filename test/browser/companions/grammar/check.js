// What a grammar checker does to a page: listens to every key, reads editors, and draws underlines and a button over them.
const seen = new Set();

function draw(editor) {
  const box = editor.getBoundingClientRect();
  const layer = document.createElement('grammar-stand-in');
  const button = document.createElement('button');
  button.textContent = 'G';
  button.style.cssText = `position:fixed;left:${box.right - 22}px;top:${box.top}px;width:18px;height:18px;padding:0;z-index:2147483647`;
  layer.attachShadow({ mode: 'open' }).append(button);
  document.documentElement.append(layer);
}

function look() {
  for (const editor of document.querySelectorAll('[contenteditable="true"]')) {
    if (seen.has(editor)) continue;
    seen.add(editor);
    draw(editor);
  }
}

for (const type of ['keydown', 'keyup', 'input', 'click', 'focusin', 'selectionchange']) document.addEventListener(type, look, true);
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
look();
