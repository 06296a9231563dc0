import { assertNever } from '#kernel';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { addStation } from './add-station.ts';
import { closeStation } from './close-station.ts';
import type { ConsultationCommand } from './consultation.commands.ts';
import { deferPaper } from './defer-paper.ts';
import { planConsultation } from './plan-consultation.ts';
import { referPaper } from './refer-paper.ts';
import { reorderStations } from './reorder-stations.ts';
import { skipStation } from './skip-station.ts';
import { withdrawPaper } from './withdraw-paper.ts';

export const decideConsultation = (command: ConsultationCommand, state: ResolutionState): readonly PaperEvent[] => {
  switch (command.type) {
    case 'PlanConsultation':
      return planConsultation(command, state);
    case 'AddStation':
      return addStation(command, state);
    case 'SkipStation':
      return skipStation(command, state);
    case 'ReorderStations':
      return reorderStations(command, state);
    case 'CloseStation':
      return closeStation(command, state);
    case 'ReferPaper':
      return referPaper(command, state);
    case 'DeferPaper':
      return deferPaper(command, state);
    case 'WithdrawPaper':
      return withdrawPaper(command, state);
    default:
      return assertNever(command);
  }
};
