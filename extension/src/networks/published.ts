export { changeRules as rules } from "./change-rules";
export { networks } from "./index";
