import { SetMetadata } from '@nestjs/common';
import type { Role } from '#access';

/**
 * Who may use a route.
 * - `everybody`: nobody is asked who they are, and no cookie is looked at.
 * - `readers`: everybody, but who is signed in may see more.
 * - roles: whoever is signed in with one of them.
 */
export type Admission = 'everybody' | 'readers' | readonly Role[];

export const ADMISSION = Symbol('Admission');

/** Every route needs one; without it the API does not start. */
export const Admits = (admission: Admission): MethodDecorator & ClassDecorator => SetMetadata(ADMISSION, admission);
