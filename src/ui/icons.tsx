// Our own line icons, drawn on a 24 by 24 grid, coloured by the text around them. They are never the only sign of anything:
// each stands beside the word it means, so it is hidden from screen readers.
const PATHS = {
  hat: 'M5.5 16v-4.5a6.5 6.5 0 0 1 13 0V16M5.5 12.8h13M2 15.8c1 3 19 3 20 0',
  building: 'M4 21h16M6 21V9l6-5 6 5v12M10 21v-4h4v4M9.5 11h.01M14.5 11h.01M9.5 14h.01M14.5 14h.01',
  badge: 'M5 4h14v6.5c0 5-3 8-7 9.5-4-1.5-7-4.5-7-9.5zM8.5 9l3.5 2.5L15.5 9M8.5 13l3.5 2.5 3.5-2.5',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20.5c.5-4.5 3.5-6.5 7.5-6.5s7 2 7.5 6.5z',
  member: 'M12 13.5a5 5 0 1 0 0-10 5 5 0 0 0 0 10M9 12.5 7.5 21l4.5-2.5 4.5 2.5L15 12.5M12 6.5v4M10 8.5h4',
  partners: 'M9 16.5a5 5 0 1 1 0-9 M15 16.5a5 5 0 1 0-6-4.5 M15 7.5a5 5 0 0 1 0 9',
  unlisted: 'M5 3.5h14v17H5zM8.5 16.5h7M10 8.7c.1-2.6 4-2.4 4 0 0 1.5-2 1.6-2 3M12 14h.01',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.7c.1-3.3 5-3.1 5 0 0 2-2.5 2-2.5 4M12 16.8h.01',
  blind: 'M3 3l18 18M10 5.8c5-.9 9 2.2 11 6.2-.7 1.4-1.6 2.6-2.7 3.6M6.5 7.3C4.9 8.5 3.7 10.2 3 12c2.5 5 7.5 7.5 12.5 5.5M10 10a2.9 2.9 0 0 0 4 4',
  speech: 'M4 4.5h16v11.5h-8L7.5 20v-4H4zM8 8.5h8M8 12h5',
  lock: 'M5 10.5h14v10H5zM8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.5',
  ballot: 'M3.5 12h17v8.5h-17zM8 12V3.5h8V12M10 8l1.5 1.5L14.5 6M7 16h10',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 19.5c.4-4 3-6 6.5-6s6.1 2 6.5 6zM16 5a3 3 0 0 1 0 6M18 19.5h3.5c-.2-3-1.7-5-4-5.7',
  swap: 'M4 8.5h15M15.5 4.5l4 4-4 4M20 16.5H5M8.5 12.5l-4 4 4 4',
  warn: 'M12 3.5 22 20.5H2zM12 10v5M12 17.8h.01',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7.5v6M12 16.5h.01',
  advice: 'M9 17h6M10 20.5h4M8.5 17c0-2-2.5-3-2.5-6.5a6 6 0 0 1 12 0c0 3.5-2.5 4.5-2.5 6.5',
  calendar: 'M4 5.5h16v15H4zM4 10h16M8.5 3v4M15.5 3v4',
  copy: 'M8.5 8.5h11v12h-11zM5 15.5h-.5v-12h11V5',
  mail: 'M3 5.5h18v13H3zM3.5 6.5 12 13l8.5-6.5',
  picture: 'M3.5 4.5h17v15h-17zM4 17l5-5 4 4 3-3 4.5 4M15.5 9.5h.01',
  film: 'M3.5 5.5h12v13h-12zM15.5 10.5l5-3v9l-5-3',
  tick: 'M4.5 12.5l5 5 10-11',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
} as const;

export type IconName = keyof typeof PATHS;

/** One icon; `size` in CSS pixels. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="wh-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
