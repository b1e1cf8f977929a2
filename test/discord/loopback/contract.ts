import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { matchTemplate } from './templates.js';

/** Discord's own OpenAPI description of its REST API, where it stands beside the project. */
const FILE = join(import.meta.dirname, '../../../../shared/discord/openapi.json');

interface Description {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody?: RequestBody } | undefined>>>
  >;
}

interface RequestBody {
  readonly content: Readonly<Record<string, object>>;
}

/** Says how a request breaks Discord's description; nothing where it keeps it. */
export type Contract = (method: string, path: string, json: unknown) => string[];

let contract: Contract | undefined;

/** Discord's description as a check; undefined where its file does not stand. Read once, compiled route by route. */
export function discordContract(): Contract | undefined {
  if (!contract && existsSync(FILE)) contract = readContract(FILE);
  return contract;
}

function readContract(file: string): Contract {
  const description = JSON.parse(readFileSync(file, 'utf8'), withoutEmptyEnum) as Description;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false, allErrors: false });
  ajv.addSchema(description, 'discord');
  const templates = Object.keys(description.paths);
  const compiled = new Map<string, ValidateFunction>();

  return (method, path, json) => {
    const template = matchTemplate(templates, path)?.template;
    const operation =
      template === undefined ? undefined : description.paths[template]?.[method.toLowerCase()];
    if (template === undefined || !operation) return [`Discord has no ${method} ${path}`];
    if (!operation.requestBody) return json === undefined ? [] : [`${method} ${template} takes no body`];
    const pointer = [
      'paths',
      template,
      method.toLowerCase(),
      'requestBody',
      'content',
      'application/json',
      'schema',
    ];
    const key = `discord#/${pointer.map(escapePointer).join('/')}`;
    const validate = compiled.get(key) ?? ajv.compile({ $ref: key });
    compiled.set(key, validate);
    return validate(json) ? [] : [`${method} ${template}: ${ajv.errorsText(validate.errors)}`];
  };
}

/** Two schemas of the description have an empty `enum`, which no schema may have. */
function withoutEmptyEnum(key: string, value: unknown): unknown {
  return key === 'enum' && Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** RFC 6901, inside the fragment of a URI. */
function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
