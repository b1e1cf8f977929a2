import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** The body of a request: its JSON, and its files by field name. */
export interface Body {
  readonly json: unknown;
  readonly files: ReadonlyMap<string, Blob>;
}

/** Reads a body of JSON, or of several parts with the JSON in `payload_json`, as Discord does. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (bytes.length === 0) return { json: undefined, files: new Map() };
  if (!type.startsWith('multipart/form-data'))
    return { json: JSON.parse(bytes.toString()), files: new Map() };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [] : [[name, value] as const],
  );
  return { json: JSON.parse(String(form.get('payload_json'))), files: new Map(files) };
}
