/** The newsletters of The Harbour Courier, by the id that posts and forms name. */
export const newsletters = [
  {
    id: 'tide-tables',
    name: 'The Morning Tide',
    frequency: 'Every day at six',
    description: 'High water, the ships that are due, and the five stories that the town will talk about.',
  },
  {
    id: 'dock-diary',
    name: 'Dock Diary',
    frequency: 'Fridays',
    description: 'A week on the quays: cargo, jobs, and what the harbour board would rather not have minuted.',
  },
] as const;
