/** An SVG element; numbers are written with at most two decimals, what is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? Number(value.toFixed(2)) : value}"`],
  );
  return `<${name}${written.join('')}/>`;
}
