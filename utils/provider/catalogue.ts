// The provider catalogue: every house that keeps, filters, forwards or parks mail and
// that is known by name, one record each, sorted by id. Data alone: who an exchanger
// belongs to is found in find.ts, what a record may hold is said in record.ts.
import { africaMiddleEast } from "./catalogue/africa-middle-east.ts";
import { austriaSwitzerland } from "./catalogue/austria-switzerland.ts";
import { benelux } from "./catalogue/benelux.ts";
import { britainIreland } from "./catalogue/britain-ireland.ts";
import { canada } from "./catalogue/canada.ts";
import { centralEurope } from "./catalogue/central-europe.ts";
import { eastAsia } from "./catalogue/east-asia.ts";
import { easternEurope } from "./catalogue/eastern-europe.ts";
import { forwarders } from "./catalogue/forwarders.ts";
import { france } from "./catalogue/france.ts";
import { gatewaysEurope } from "./catalogue/gateways-europe.ts";
import { gatewaysWorld } from "./catalogue/gateways-world.ts";
import { germany } from "./catalogue/germany.ts";
import { hosters } from "./catalogue/hosters.ts";
import { italy } from "./catalogue/italy.ts";
import { latinAmerica } from "./catalogue/latin-america.ts";
import { mailCom } from "./catalogue/mail-com.ts";
import { microsoft } from "./catalogue/microsoft.ts";
import { nordicBaltic } from "./catalogue/nordic-baltic.ts";
import { parked } from "./catalogue/parked.ts";
import { publicSectorEurope } from "./catalogue/public-sector-europe.ts";
import { publicSectorItaly } from "./catalogue/public-sector-italy.ts";
import { publicSectorSpain } from "./catalogue/public-sector-spain.ts";
import { publicSectorWorld } from "./catalogue/public-sector-world.ts";
import { regionalItaly } from "./catalogue/regional-italy.ts";
import { regionalHosts } from "./catalogue/regional-hosts.ts";
import { relays } from "./catalogue/relays.ts";
import { southAsiaOceania } from "./catalogue/south-asia-oceania.ts";
import { southernEurope } from "./catalogue/southern-europe.ts";
import { spainPortugal } from "./catalogue/spain-portugal.ts";
import { unitedStates } from "./catalogue/united-states.ts";
import { verification } from "./catalogue/verification.ts";
import type { ProviderRecord } from "./record.ts";

export const catalogue: readonly ProviderRecord[] = [
  ...africaMiddleEast,
  ...austriaSwitzerland,
  ...benelux,
  ...britainIreland,
  ...canada,
  ...centralEurope,
  ...eastAsia,
  ...easternEurope,
  ...forwarders,
  ...france,
  ...gatewaysEurope,
  ...gatewaysWorld,
  ...germany,
  ...hosters,
  ...italy,
  ...latinAmerica,
  ...mailCom,
  ...microsoft,
  ...nordicBaltic,
  ...parked,
  ...publicSectorEurope,
  ...publicSectorItaly,
  ...publicSectorSpain,
  ...publicSectorWorld,
  ...regionalHosts,
  ...regionalItaly,
  ...relays,
  ...southAsiaOceania,
  ...southernEurope,
  ...spainPortugal,
  ...unitedStates,
  ...verification,
].sort((a, b) => (a.id < b.id ? -1 : 1));
