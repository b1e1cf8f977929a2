/** A variable of the environment as it is set; undefined where it is empty or blanks alone. */
export function variable(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name];
  return value?.trim() ? value : undefined;
}
