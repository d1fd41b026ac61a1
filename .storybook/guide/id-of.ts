/** As Storybook makes an id of a title. */
export const idOf = (title: string) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
