const variables = { storybook: 'VISUAL_STORYBOOK_ADDRESS', demo: 'VISUAL_DEMO_ADDRESS' } as const;

/** Workers are told by the environment where the run's servers listen. */
export function tellAddress(server: keyof typeof variables, address: string): void {
  process.env[variables[server]] = address;
}

export function addressOf(server: keyof typeof variables): string {
  const address = process.env[variables[server]];
  if (address === undefined) throw new Error(`The run has not started the server of ${server}.`);
  return address;
}
