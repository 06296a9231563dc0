/** What a person may be to the system. One account has one role; whoever has two has two accounts. */
export const roles = ['council-office', 'department', 'auditor', 'administrator'] as const;

export type Role = (typeof roles)[number];
