export const rooms: readonly {
  readonly room: string;
  readonly doors: readonly string[];
  readonly packages: readonly string[];
}[];
