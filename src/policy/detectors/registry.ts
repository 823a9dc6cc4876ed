// Every detector, one line each. The order settles ties.
import type { Detector } from './detector.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { ukNationalInsuranceNumber } from './uk-national-insurance-number.ts';
import { ukNhsNumber } from './uk-nhs-number.ts';
import { ukPostcode } from './uk-postcode.ts';

export const DETECTORS: readonly Detector[] = [ukNhsNumber, ukNationalInsuranceNumber, ukPostcode, phone, email];
