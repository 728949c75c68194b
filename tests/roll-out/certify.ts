/** Writes the certificate of the host into a folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selfSignedCertificate } from '../e2e/driver/certificate.ts';

const [folder = '.'] = process.argv.slice(2);
const { key, cert } = selfSignedCertificate(['localhost']);
writeFileSync(join(folder, 'key.pem'), key);
writeFileSync(join(folder, 'cert.pem'), cert);
