// Everything our elements look like on someone else's page. Sizes in px: a site's own root size must not reach us.
import { tokensCss } from '../ui/tokens.css.ts';

const HOST = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;z-index:2147483647!important}`;

/** Read out, but not seen. */
const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';

const BASE = `
.wh,.wh *{box-sizing:border-box}
.wh{font:400 15px/1.4 var(--wh-font);color:var(--wh-ink);direction:ltr;text-align:left;letter-spacing:normal;cursor:default;overflow-wrap:anywhere}
.wh :is(h2,h3,p,ul,blockquote){margin:0;padding:0;font-weight:400}
.wh ul{list-style:none}
.wh strong{font-weight:600}
.wh svg{flex:none;vertical-align:-.2em}
.wh :is(button,textarea){font:inherit;color:inherit;margin:0}
.wh button{min-height:32px;cursor:pointer;border-radius:var(--wh-radius)}
.wh a{color:var(--wh-link);text-underline-offset:2px}
.wh .sr{${UNSEEN};white-space:nowrap}
.wh .plain{padding:4px 8px;border:1px solid transparent;background:none;color:var(--wh-link);text-decoration:underline;text-underline-offset:2px}
.wh .plain:hover{text-decoration-thickness:2px}
.wh summary{cursor:pointer;padding:4px 0;color:var(--wh-link);text-decoration:underline;text-underline-offset:2px}
`;

const MARK = `
.box{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;width:max-content;max-width:min(640px,calc(100vw - 12px));z-index:2147483646;pointer-events:none}
.box[data-away]{visibility:hidden}
.mark{background:var(--wh-paper);border:1px solid var(--wh-line);border-radius:var(--wh-radius);box-shadow:var(--wh-shadow);overflow:hidden;font-size:14px;width:fit-content;max-width:100%}
.mark :is(button,section,a){pointer-events:auto}
.line{display:flex;align-items:stretch}
.sign{display:flex;align-items:center;padding:0 8px;background:var(--c);color:var(--wh-on-accent)}
.who{display:flex;align-items:center;gap:.3em;padding:6px 10px;flex:1;min-width:0;color:var(--wh-ink)}
.who .name{font-weight:600;min-width:3ch;max-width:34ch;overflow:hidden;text-overflow:ellipsis}
.as{display:flex;min-width:0;white-space:pre}
.kind{flex:none;color:var(--c);font-weight:600}
[data-voice=unknown] .line,[data-voice=blind] .line{background:var(--wh-paper-soft)}
[data-voice=blind] .sign{background:var(--wh-paper-soft);color:var(--wh-ink);border-right:1px dashed var(--wh-line)}
.count{display:inline-flex;gap:6px;align-items:center;flex:none;border:0;border-left:1px solid var(--wh-line-soft);border-radius:0!important;background:var(--wh-paper);color:var(--wh-link);padding:4px 10px;font-weight:600!important;white-space:nowrap}
.count:hover{background:var(--wh-paper-soft);text-decoration:underline}
.count:focus-visible{outline-offset:-3px!important;box-shadow:inset 0 0 0 5px var(--wh-on-focus)!important}
.box[data-small] .mark{font-size:12px;line-height:16px;box-shadow:0 1px 3px #0003}
[data-small] .sign{padding:0 4px}
[data-small] .mark svg{width:14px;height:14px}
[data-small] .who{padding:2px 6px}
[data-small] .who .before{${UNSEEN}}
[data-small] .count{min-height:24px;padding:0 6px}
[data-small] .remark{display:none}
.remark{padding:4px 10px!important;border-top:1px solid var(--wh-line-soft);font-size:13px}
.advice:focus-visible{outline-offset:-3px!important;box-shadow:none!important}
.advice{border-top:1px solid var(--wh-line);max-height:min(360px,50vh);overflow:auto;overscroll-behavior:contain}
.advice .foot{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;padding:4px 10px;border-top:1px solid var(--wh-line-soft);color:var(--wh-ink-soft);font-size:13px}
.advice li{border-top:1px solid var(--wh-line-soft);padding:10px}
.advice li:first-child{border-top:0}
`;

const FINDING = `
.finding{display:flex;flex-direction:column;gap:6px;--f:var(--wh-advice)}
.finding[data-level=warn]{--f:var(--wh-warn)}
.finding[data-level=block]{--f:var(--wh-block)}
.finding :is(h2,h3){display:flex;gap:8px;align-items:center;font-weight:600;font-size:1.1em;line-height:1.3}
.finding :is(h2,h3) svg{color:var(--f)}
.finding blockquote{align-self:flex-start;max-width:100%}
.finding mark{background:var(--wh-mark);color:var(--wh-ink);padding:2px 6px;box-decoration-break:clone;-webkit-box-decoration-break:clone;white-space:pre-wrap}
[data-layout=a] blockquote{border-left:4px solid var(--f);padding-left:8px}
[data-layout=b] blockquote{border-top:2px solid var(--f);border-bottom:2px solid var(--f);padding:6px 0;align-self:stretch}
[data-layout=c]>blockquote{padding:8px 10px;background:var(--wh-paper-soft);border-radius:var(--wh-radius);align-self:stretch}
[data-layout=d]>blockquote{order:0;border-bottom:3px solid var(--f);padding-bottom:4px}
.base{display:flex;flex-wrap:wrap;gap:0 16px;align-items:center;justify-content:space-between}
.rule,.dispute{font-size:13px;color:var(--wh-ink-soft)}
.rule strong{color:var(--wh-ink)}
.dispute .plain,.copy .plain{padding:2px 0;margin-right:8px}
.copy .plain{display:inline-flex;gap:6px;align-items:center}
.dispute .plain[aria-pressed=true]{font-weight:600}
.fix{border:1px solid var(--wh-line-soft);border-radius:var(--wh-radius);padding:8px 10px}
.fix p{white-space:pre-wrap}
.switch p{padding:2px 0 4px}
`;

const DIALOG = `
dialog.wh{padding:0;border:0;background:none;color:var(--wh-ink);width:min(640px,calc(100vw - 16px));max-width:none;max-height:calc(100dvh - 16px);margin:auto;overflow:visible;z-index:2147483647}
dialog.wh.fallback{position:fixed;inset:0}
dialog.wh::backdrop{background:#0b151ccc}
.sheet{display:flex;flex-direction:column;max-height:calc(100dvh - 16px);background:var(--wh-paper);border:1px solid var(--wh-line);border-top:8px solid var(--c);border-radius:var(--wh-radius);box-shadow:var(--wh-shadow);font-size:16px;animation:wh-in .12s ease-out}
@keyframes wh-in{from{transform:translateY(6px)}}
.sheet .head{padding:16px 24px 12px}
.sheet .level{display:flex;gap:6px;align-items:center;color:var(--c);font-weight:600}
.sheet h2{font-size:24px;line-height:1.25;font-weight:700;padding:2px 0}
.brand{margin-left:auto;flex:none;white-space:nowrap;display:flex;gap:6px;align-items:center;color:var(--wh-ink-soft);font-size:14px}
.sheet .voice{display:inline-flex;align-items:center;gap:8px;padding-right:10px;border:1px solid var(--v);border-radius:var(--wh-radius);color:var(--v);font-weight:600;font-size:15px;margin-top:4px}
.voice .sign{background:var(--v);padding:5px 6px}
.sheet .body{flex:1 1 auto;overflow:auto;overscroll-behavior:contain;padding:0 24px 8px;min-height:0}
.body>*+*{margin-top:16px!important}
.body>.finding,.more>.finding{border-top:1px solid var(--wh-line-soft);padding-top:14px}
.more>.finding{margin-top:12px}
.more>summary{font-weight:600}
.reasons{background:var(--wh-paper-soft);border-left:4px solid var(--c);padding:12px 14px}
.reasons h3{font-weight:600;padding-bottom:4px}
.reasons label{display:flex;gap:10px;align-items:center;min-height:36px;padding:4px 0;cursor:pointer}
.reasons input{appearance:auto;width:20px;height:20px;margin:0;flex:none;accent-color:var(--wh-action)}
.reasons input:focus-visible{border-radius:50%}
.second{background:var(--wh-paper-soft);padding:12px 14px}
.second li{padding:4px 0}
.sheet .second li :is(a,.plain){display:inline-flex;gap:8px;align-items:center;padding:4px 0;min-height:32px}
.second .done{font-weight:600}
.by-hand{display:block}
.by-hand textarea{width:100%;display:block;background:var(--wh-paper);border:1px solid var(--wh-line);padding:8px}
.sheet .ways{display:flex;flex-wrap:wrap;gap:10px 12px;align-items:center;padding:14px 24px 16px;border-top:1px solid var(--wh-line-soft)}
.ways .safe{padding:9px 18px;border:2px solid var(--wh-action);background:var(--wh-action);color:var(--wh-on-action);font-weight:600}
.ways .safe:hover{background:var(--wh-action-over);border-color:var(--wh-action-over)}
.ways .other{padding:9px 14px;border:2px solid var(--wh-line);background:var(--wh-paper);color:var(--wh-ink)}
.ways .other:hover{background:var(--wh-paper-soft)}
.ways .anyway{margin-left:auto;padding:9px 8px;color:var(--wh-ink)}
.ways .anyway:disabled{color:var(--wh-ink-soft);text-decoration:none;cursor:not-allowed}
.ways .kept{flex-basis:100%;font-size:13px;color:var(--wh-ink-soft)}
@media (max-width:480px),(max-height:520px){.sheet{overflow:auto}.sheet .body{flex:none;overflow:visible;padding:0 16px 8px}.sheet .head{padding:12px 16px 8px}.sheet .ways{padding:12px 16px}.sheet h2{font-size:20px}}
@media (max-width:480px){.ways button{width:100%}.ways .anyway{margin-left:0}}
@media (min-width:480px) and (max-width:600px){.mark{font-size:13px}.who .before{${UNSEEN}}}
@media (max-width:479px){.who{display:block}.as,.who .name{display:inline;white-space:normal}.line{display:grid;grid-template-columns:auto 1fr}.count{grid-column:1/-1;border:0;border-top:1px solid var(--wh-line-soft);justify-content:center}}
`;

const FORCED = `
@media (forced-colors:active){.sign{border-right:1px solid CanvasText}.wh svg.wh-icon.wh-icon{color:inherit}.wh .plain{border-color:Canvas}.finding mark{background:Mark;color:MarkText}.finding blockquote{border-left:4px solid CanvasText;padding-left:8px}.ways .safe{border-color:Highlight;background:Highlight;color:HighlightText;forced-color-adjust:none}.sheet{border-color:CanvasText}.count{border-left-color:CanvasText}}
`;

/** The whole style sheet of the shadow root. */
export const STYLE = HOST + tokensCss('.wh') + BASE + MARK + FINDING + DIALOG + FORCED;
