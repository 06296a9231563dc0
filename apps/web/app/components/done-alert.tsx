import type { Done } from '../forms/done-path.ts';
import { useTexts } from '../texts/texts.ts';
import { Alert } from './alert.tsx';

/** Says what was recorded, on the page that shows it. */
export const DoneAlert = ({ done, isBehind }: { readonly done: Done | null; readonly isBehind: boolean }) => {
  const { steps: words } = useTexts();
  if (done === null) return null;
  return (
    <Alert kind="success" title={words.doneTitle} focused>
      <p className="kern-body">{words.done[done]}</p>
      {isBehind && <p className="kern-body">{words.doneNotShown}</p>}
    </Alert>
  );
};
