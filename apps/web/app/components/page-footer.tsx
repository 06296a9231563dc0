import { useTexts } from '../texts/texts.ts';

export const PageFooter = () => (
  <footer className="page-footer">
    <div className="kern-container">
      <p className="kern-body kern-body--small">{useTexts().footer}</p>
    </div>
  </footer>
);
