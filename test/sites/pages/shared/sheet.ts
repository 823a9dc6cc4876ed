// Styles under class names made up anew at each load, as the real sites' generated names change with each build: nothing to key on.

const random = (): string => `x${Math.random().toString(36).slice(2, 9)}`;

/** Adds a style element for these rules (`&` stands for the class) and gives back the names to use. */
export function sheet<Name extends string>(rules: Record<Name, string>): Record<Name, string> {
  const names = {} as Record<Name, string>;
  let css = '';
  for (const [name, rule] of Object.entries<string>(rules)) {
    const made = random();
    names[name as Name] = `${random()} ${made} ${random()}`;
    css += rule.includes('&') ? rule.replaceAll('&', `.${made}`) : `.${made}{${rule}}`;
  }
  plain(css);
  return names;
}

/** Adds a style element as it stands. */
export function plain(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
}
