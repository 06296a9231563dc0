/**
 * Names that every JavaScript object answers to. A library that asks `known[name]` takes them for declared fields, so no
 * request may carry one.
 */
const reservedNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

export const isReservedName = (name: string): boolean => reservedNames.has(name);
