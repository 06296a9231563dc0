export const dependencyRules: {
  readonly forbidden: readonly object[];
  readonly options: Record<string, unknown> & { readonly enhancedResolveOptions: object };
};
