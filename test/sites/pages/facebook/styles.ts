// How the Facebook look-alike looks: cards on grey, a bar on top, in neutral colours of our own.
import { plain, sheet } from '../shared/sheet.ts';
import { situation } from '../shared/situation.ts';

plain(
  situation.dark
    ? ':root{--page:#18191a;--card:#242526;--ink:#e4e6eb;--soft:#b0b3b8;--line:#3a3b3c;--tint:#5b9bd5;--press:#3b78b5;--on:#fff;--hover:#3a3b3c;color-scheme:dark}'
    : ':root{--page:#eff1f4;--card:#fff;--ink:#12161a;--soft:#5d6670;--line:#d9dde2;--tint:#2b6cb0;--press:#2b6cb0;--on:#fff;--hover:#e6e9ed;color-scheme:light}',
);

export const s = sheet({
  top: 'display:flex;gap:16px;align-items:center;background:var(--card);border-bottom:1px solid var(--line);padding:8px 16px;position:sticky;top:0;z-index:1',
  search: 'padding:9px 16px;border-radius:99px;border:0;background:var(--hover);color:inherit;font:inherit;width:240px',
  link: '&{padding:8px 14px;border-radius:8px}&:hover{background:var(--hover)}',
  me: 'margin-inline-start:auto;cursor:pointer;border-radius:99px;display:flex;align-items:center;gap:8px',
  menu: 'position:absolute;inset-inline-end:16px;top:58px;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:8px;min-width:270px;box-shadow:0 6px 22px #0003;list-style:none;margin:0',
  item: '&{display:flex;gap:10px;align-items:center;padding:8px;border-radius:8px;cursor:pointer}&:hover{background:var(--hover)}',
  feed: 'max-width:620px;margin:18px auto;padding:0 10px',
  card: 'background:var(--card);border-radius:10px;box-shadow:0 1px 2px #0002;padding:12px 16px;margin-bottom:14px',
  row: 'display:flex;gap:10px;align-items:center',
  top10: 'display:flex;gap:10px;align-items:flex-start;margin-top:10px',
  grow: 'flex:1;min-width:0',
  trigger: '&{background:var(--hover);border-radius:99px;padding:11px 16px;color:var(--soft);cursor:pointer;flex:1}',
  soft: 'color:var(--soft);font-size:13px',
  actions: 'display:flex;justify-content:space-around;border-top:1px solid var(--line);margin-top:10px;padding-top:4px',
  action: '&{padding:8px 18px;border-radius:6px;color:var(--soft);font-weight:600;cursor:pointer}&:hover{background:var(--hover)}',
  editor: '&{outline:none;width:100%;white-space:pre-wrap;word-break:break-word;min-height:1.4em}& p{margin:0}',
  big: '&{font-size:19px;position:relative;margin-top:10px}& [contenteditable]{min-height:130px}',
  bubble: 'background:var(--hover);border-radius:18px;padding:8px 14px;position:relative',
  hint: 'position:absolute;color:var(--soft);pointer-events:none;inset-inline-start:0;top:0',
  hintIn: 'position:absolute;color:var(--soft);pointer-events:none;inset-inline-start:14px;top:8px',
  veil: 'position:fixed;inset:0;background:#f4f4f4cc;z-index:2;overflow:auto',
  veilDark: 'position:fixed;inset:0;background:#0b0b0bcc;z-index:2;overflow:auto',
  dialog: 'background:var(--card);max-width:500px;margin:80px auto 60px;border-radius:12px;box-shadow:0 12px 30px #0003;border:1px solid var(--line)',
  title:
    'display:flex;align-items:center;justify-content:center;border-bottom:1px solid var(--line);padding:14px;position:relative;font-weight:700;font-size:18px;margin:0',
  close:
    '&{position:absolute;inset-inline-end:12px;top:10px;width:34px;height:34px;border-radius:50%;background:var(--hover);display:flex;align-items:center;justify-content:center;cursor:pointer;font-size:15px}',
  back: '&{position:absolute;inset-inline-start:12px;top:10px;padding:6px 12px;border-radius:8px;background:var(--hover);cursor:pointer;font-size:14px}',
  body: 'padding:14px 16px',
  privacy: 'display:inline-block;background:var(--hover);border-radius:6px;padding:2px 8px;font-size:12px;font-weight:600;cursor:pointer',
  press:
    '&{background:var(--press);color:var(--on);border-radius:8px;padding:9px;text-align:center;font-weight:700;cursor:pointer;margin-top:12px}&[aria-disabled=true]{opacity:.45;cursor:default}',
  small:
    '&{background:none;color:var(--tint);font-weight:700;cursor:pointer;padding:4px 8px;border-radius:6px}&[aria-disabled=true]{opacity:.5;cursor:default}',
  tools:
    'display:flex;justify-content:space-between;align-items:center;border:1px solid var(--line);border-radius:8px;padding:8px 12px;margin-top:8px;color:var(--soft)',
  picture: 'width:100%;border-radius:8px;display:block;margin-top:8px',
  tag: 'color:var(--tint)',
  mention: 'background:var(--hover);color:var(--tint)',
  listbox:
    'position:absolute;z-index:4;background:var(--card);border:1px solid var(--line);border-radius:10px;box-shadow:0 4px 18px #0003;min-width:240px;list-style:none;margin:0;padding:6px',
  option: '&{padding:8px 10px;border-radius:6px}&[aria-selected=true]{background:var(--hover)}',
  emoji: 'width:1.15em;height:1.15em;vertical-align:-.2em',
  chat: 'position:fixed;inset-block-end:34px;inset-inline-end:30px;width:320px;background:var(--card);border:1px solid var(--line);border-radius:12px 12px 0 0;padding:12px;box-shadow:0 0 18px #0002',
});
