// The main job in Chromium: the production build, real editors, real key presses.

import { afterAll, beforeAll, describe } from 'vitest';
import { openScene, type Scene } from './harness/scene.ts';
import { companionScenarios } from './scenarios/companions.ts';
import { conditionScenarios } from './scenarios/conditions.ts';
import { deskScenarios } from './scenarios/desk.ts';
import { deskFaultScenarios } from './scenarios/desk-faults.ts';
import { chromiumDeskLooksScenarios, deskLooksScenarios } from './scenarios/desk-looks.ts';
import { deskRegisterScenarios } from './scenarios/desk-register.ts';
import { facebookScenarios } from './scenarios/facebook.ts';
import { faultScenarios, reloadScenario } from './scenarios/faults.ts';
import { firstDayScenarios } from './scenarios/first-day.ts';
import { hostileScenarios } from './scenarios/hostile.ts';
import { inputMethodScenarios } from './scenarios/input-methods.ts';
import { popupScenarios } from './scenarios/popup.ts';

import { popupHandedScenarios } from './scenarios/popup-handed.ts';
import { popupReceiptScenarios } from './scenarios/popup-receipt.ts';
import { preElectionScenarios } from './scenarios/pre-election.ts';
import { facebookRouteScenarios } from './scenarios/routes-facebook.ts';
import { xRouteScenarios } from './scenarios/routes-x.ts';
import { secondLineScenarios } from './scenarios/second-line.ts';
import { signatureScenarios } from './scenarios/signatures.ts';
import { updateScenarios } from './scenarios/updates.ts';
import { walkScenarios } from './scenarios/walk.ts';
import { xScenarios } from './scenarios/x.ts';

describe('in Chromium', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene('chromium');
  });
  afterAll(() => scene.close());

  xScenarios(() => scene);
  xRouteScenarios(() => scene);
  facebookScenarios(() => scene);
  facebookRouteScenarios(() => scene);
  preElectionScenarios(() => scene);
  inputMethodScenarios(() => scene);
  popupScenarios(() => scene);
  popupReceiptScenarios(() => scene);
  popupHandedScenarios(() => scene);
  deskScenarios(() => scene);
  deskLooksScenarios(() => scene);
  chromiumDeskLooksScenarios(() => scene);
  deskRegisterScenarios(() => scene);
  firstDayScenarios(() => scene);
  deskFaultScenarios(() => scene);
  signatureScenarios(() => scene);
  walkScenarios(() => scene);
  updateScenarios(() => scene);
  conditionScenarios(() => scene);
  companionScenarios(() => scene);
  secondLineScenarios(() => scene);
  hostileScenarios(() => scene);
  faultScenarios(() => scene);
  reloadScenario(() => scene);
});
