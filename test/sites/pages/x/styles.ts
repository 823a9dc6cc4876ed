// How the X look-alike looks: three columns in neutral colours of our own.
import { plain, sheet } from '../shared/sheet.ts';
import { situation } from '../shared/situation.ts';

plain(
  situation.dark
    ? ':root{--page:#000;--card:#000;--ink:#e7e9ea;--soft:#8b98a5;--line:#2f3336;--tint:#4a99e9;--press:#eff3f4;--on:#0f1419;--hover:#16181c;color-scheme:dark}'
    : ':root{--page:#fff;--card:#fff;--ink:#0f1419;--soft:#536471;--line:#e1e8ed;--tint:#1a6fb5;--press:#0f1419;--on:#fff;--hover:#f2f5f7;color-scheme:light}',
);

export const s = sheet({
  compose:
    'width:44px;height:44px;border-radius:50%;background:var(--press);color:var(--on);font-size:24px;display:flex;align-items:center;justify-content:center;cursor:pointer;margin-inline-start:12px',
  deck: 'display:flex;gap:10px;padding:10px;align-items:flex-start',
  drawer: 'width:380px;border:1px solid var(--line);border-radius:12px',
  deckColumn: 'width:350px;border:1px solid var(--line);border-radius:12px;overflow:hidden',
  deckHead: 'display:flex;justify-content:space-between;align-items:center;padding:8px 14px;border-bottom:1px solid var(--line);font-weight:700',
  shell: situation.mobile
    ? 'display:block;max-width:480px;margin:auto'
    : 'display:grid;grid-template-columns:230px minmax(0,600px) 290px;justify-content:center;min-height:100vh',
  nav: 'padding:14px 12px;display:flex;flex-direction:column;gap:4px;position:sticky;top:0;height:calc(100vh - 34px)',
  navLink: '&{padding:10px 14px;border-radius:99px;font-size:18px}&:hover{background:var(--hover)}',
  navPost: 'margin:12px 0;padding:13px;border:0;border-radius:99px;background:var(--press);color:var(--on);font-weight:700',
  switcher: 'margin-top:auto;display:flex;gap:10px;align-items:center;text-align:start;border:0;background:none;padding:8px;border-radius:99px',
  menu: 'position:absolute;bottom:70px;background:var(--card);border:1px solid var(--line);border-radius:14px;padding:8px 0;min-width:240px;box-shadow:0 4px 22px #0003;z-index:2',
  menuItem: '&{display:flex;gap:10px;align-items:center;width:100%;text-align:start;border:0;background:none;padding:8px 14px}&:hover{background:var(--hover)}',
  column: 'border-inline:1px solid var(--line);min-height:100vh',
  heading: 'font-size:19px;font-weight:700;margin:0;padding:14px 16px;border-bottom:1px solid var(--line)',
  side: 'padding:12px 20px',
  search: 'width:100%;padding:11px 18px;border-radius:99px;border:1px solid var(--line);background:var(--hover);color:inherit;font:inherit',
  unit: '&{padding:12px 16px 8px;border-bottom:1px solid var(--line)}[role=dialog] &:last-child{border-bottom:0}',
  row: 'display:flex;gap:12px',
  grow: 'flex:1;min-width:0',
  editor:
    '&{font-size:19px;padding:8px 0;min-height:46px;position:relative}& .public-DraftEditorPlaceholder-root{color:var(--soft)}& textarea{width:100%;font:inherit;border:0;background:none;color:inherit;min-height:70px}',
  bar: 'display:flex;align-items:center;gap:4px;padding-top:8px',
  tools: 'display:flex;gap:2px;flex:1;color:var(--tint)',
  tool: '&{border:0;background:none;color:inherit;padding:7px 9px;border-radius:99px;font-size:13px;font-weight:700}&:hover{background:var(--hover)}',
  post: '&{border:0;border-radius:99px;padding:9px 18px;background:var(--press);color:var(--on);font-weight:700}&:disabled{opacity:.45;cursor:default}',
  banner: 'display:block;font-size:13px;color:var(--soft);padding:10px 16px 0 68px',
  soft: 'color:var(--soft)',
  article: '&{padding:12px 16px;border-bottom:1px solid var(--line)}&:hover{background:var(--hover)}',
  actions: '&{display:flex;gap:34px;margin-top:8px;color:var(--soft)}& button{border:0;background:none;color:inherit;font-size:13px;padding:2px}',
  mask: 'position:fixed;inset:0;background:#5b708366',
  layer: 'position:fixed;inset:0;z-index:3;overflow:auto',
  dialog: `position:relative;background:var(--card);max-width:${situation.mobile ? 480 : 600}px;margin:48px auto;border-radius:16px;padding-bottom:6px;min-height:220px;max-height:calc(100vh - 96px);overflow-y:auto`,
  appBar: 'display:flex;justify-content:space-between;padding:10px 14px',
  plainButton: '&{border:0;background:none;padding:6px 10px;border-radius:99px;font-weight:700;color:var(--tint)}&:hover{background:var(--hover)}',
  card: 'border:1px solid var(--line);border-radius:14px;padding:10px 12px;margin:8px 0',
  picture: 'display:block;max-width:100%;max-height:180px;border-radius:14px;margin:8px 0',
  listbox: 'position:absolute;z-index:4;background:var(--card);border:1px solid var(--line);border-radius:10px;box-shadow:0 4px 18px #0003;min-width:240px',
  option: '&{padding:9px 14px;font-size:15px}&[aria-selected=true]{background:var(--hover)}',
  toast: 'position:fixed;bottom:54px;left:50%;transform:translateX(-50%);background:var(--tint);color:#fff;padding:11px 18px;border-radius:6px;z-index:9',
  input: 'display:block;width:100%;padding:9px;border:1px solid var(--line);border-radius:6px;margin:6px 0;font:inherit;background:none;color:inherit',
  sheet:
    'position:fixed;inset:0;margin:auto;width:320px;height:220px;background:var(--card);border-radius:16px;padding:26px;display:flex;flex-direction:column;gap:12px;z-index:8;box-shadow:0 0 0 99vmax #5b708366',
});
