/** A draft as the office would send it; write only what the example is about. */
export const draft = (more: Readonly<Record<string, unknown>> = {}) => ({
  paper: '23-V-66-0021',
  title: 'Ausbau der Radwege',
  department: 'Dezernat V/66',
  decidingBody: 'Stadtverordnetenversammlung',
  visibility: 'public',
  occurredOn: '2023-11-06',
  items: [item('1', 'Die Stadtverordnetenversammlung beschließt:'), item('1.1', 'Die Radwege werden ausgebaut.')],
  ...more,
});

export const item = (label: string, text: string, more: Readonly<Record<string, unknown>> = {}) => ({
  itemId: `item-${label}`,
  label,
  parentId: label.includes('.') ? `item-${label.split('.').slice(0, -1).join('.')}` : null,
  mode: 'decides',
  text,
  ...more,
});
