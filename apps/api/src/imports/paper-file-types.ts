/** What papers are sent as, and the extension each stands for; null: only the name can tell. */
export const paperFileTypes: Readonly<Record<string, string | null>> = {
  'text/markdown': 'md',
  'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/octet-stream': null,
};

/** In bytes. Enough for a long paper with pictures; an import is the only body larger than an order. */
export const FILE_LIMIT = 10 * 1024 * 1024;
