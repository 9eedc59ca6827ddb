import type { PairingProblem } from "../shared/messages";
import type { SyncProblem } from "../shared/storage";
import type { TextKey } from "../shared/texts";

export const pairingTexts: Readonly<Record<PairingProblem, TextKey>> = {
  "address-malformed": "pairing_address_malformed",
  "address-not-secure": "pairing_address_not_secure",
  "code-malformed": "pairing_code_malformed",
  "code-unknown": "pairing_code_unknown",
  "code-expired": "pairing_code_expired",
  "code-used": "pairing_code_used",
  "too-many-tries": "pairing_too_many_tries",
  unreachable: "pairing_unreachable",
  "server-busy": "pairing_server_busy",
  "answer-not-understood": "pairing_answer_not_understood",
  "organisation-unclear": "pairing_organisation_unclear",
  "key-refused": "pairing_key_refused",
};

export const syncTexts: Readonly<Record<SyncProblem, TextKey>> = {
  unreachable: "sync_unreachable",
  "answer-not-understood": "sync_answer_not_understood",
  "device-revoked": "sync_device_revoked",
  "let-go": "sync_let_go",
  "device-lost": "sync_device_lost",
  "server-busy": "sync_server_busy",
  "signature-refused": "sync_signature_refused",
  "audience-refused": "sync_audience_refused",
  "sequence-refused": "sync_sequence_refused",
  "already-expired": "sync_already_expired",
  "too-large": "sync_too_large",
  "not-decodable": "sync_not_decodable",
};
