import { networkAt } from "../networks/index";
import { pageAddress } from "./address";
import { start } from "./start";

// Runs at document_start on every page of a network, before any of its scripts.
const network = networkAt(pageAddress());
if (network) start(network, new AbortController());
