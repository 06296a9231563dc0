import { data } from 'react-router';

import { localProblem } from '../api/problem.ts';

/**
 * The form that was posted.
 * @throws the error page with 400 when the body is no form.
 */
export const formOf = async (request: Request): Promise<FormData> => {
  try {
    return await request.formData();
  } catch {
    throw data(localProblem(400, 'FORM_EXPECTED', 'No form'), { status: 400 });
  }
};

/** A text field of a posted form; empty where it is missing or a file. */
export const formText = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};
