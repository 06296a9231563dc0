/** What a process we start finds in its environment: ours, and over it what it is told. */
export const childEnvironment = (told: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...told,
});
