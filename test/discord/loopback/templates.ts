/** Finds the path template (`/channels/{channel_id}`) that a path fits, and the ids in it. Fixed parts go before ids. */
export function matchTemplate(
  templates: readonly string[],
  path: string,
): { readonly template: string; readonly params: Record<string, string> } | undefined {
  const fits = templates.flatMap((template) => {
    const params = paramsIn(template, path);
    return params ? [{ template, params }] : [];
  });
  return fits.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

function paramsIn(template: string, path: string): Record<string, string> | undefined {
  const parts = template.split('/');
  const given = path.split('/');
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith('{')) params[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}
