// Every detector, one line each. The order settles ties.
import { caseReference } from './case-reference.ts';
import { dateOfBirth } from './date-of-birth.ts';
import type { Detector } from './detector.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip-address.ts';
import { paymentCard } from './payment-card.ts';
import { phone } from './phone.ts';
import { ukAddress } from './uk-address.ts';
import { ukBankAccount } from './uk-bank-account.ts';
import { ukDrivingLicence } from './uk-driving-licence.ts';
import { ukNationalInsuranceNumber } from './uk-national-insurance-number.ts';
import { ukNhsNumber } from './uk-nhs-number.ts';
import { ukPassport } from './uk-passport.ts';
import { ukPostcode } from './uk-postcode.ts';
import { ukVehicleRegistration } from './uk-vehicle-registration.ts';

export const DETECTORS: readonly Detector[] = [
  ukNhsNumber,
  ukNationalInsuranceNumber,
  ukDrivingLicence,
  iban,
  paymentCard,
  ukAddress,
  ukPostcode,
  ukVehicleRegistration,
  dateOfBirth,
  phone,
  email,
  ipAddress,
  ukBankAccount,
  ukPassport,
  caseReference,
];
