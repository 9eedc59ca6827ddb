// The type `Network` as data: which names a definition has, and what stands under each. Taken from the type, so it cannot say otherwise.
import { join } from "node:path";
import ts from "typescript";
import { root } from "./inputs.mjs";

/** A union of more texts than this is a list that stands by itself. */
const many = 50;

/**
 * @returns `shape`, of which each part is one of: `{names, needed}`, `{each}` under names of one's own, `{list}`, `{oneOf}` of some
 * texts, `{oneOf: "steps"}`, `{flag: true}`, or `{kinds}` of single values; and `steps`, the texts in that one long list.
 */
export function networkShape() {
  const file = join(root, "src/networks/network.ts");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const network = checker.getDeclaredTypeOfSymbol(exported.find(({ name }) => name === "Network"));
  const steps = [];
  return { shape: shapeOf(network), steps };

  function shapeOf(given) {
    const type = checker.getNonNullableType(given);
    const parts = type.isUnion() ? type.types : [type];
    if (parts.every((part) => part.isStringLiteral())) return texts(parts.map(({ value }) => value).sort());
    if (parts.every(({ flags }) => flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      return tree(parts);
    if (parts.length === 1 && checker.typeToString(type) === "true") return { flag: true };
    const kinds = new Set(parts.map((part) => checker.typeToString(checker.getBaseTypeOfLiteralType(part))));
    const unknown = [...kinds].filter((kind) => !["string", "number", "boolean"].includes(kind));
    if (unknown.length > 0) throw new Error(`No shape for ${checker.typeToString(type)}`);
    return { kinds: [...kinds].sort() };
  }

  function texts(values) {
    if (values.length <= many) return { oneOf: values };
    steps.splice(0, steps.length, ...values);
    return { oneOf: "steps" };
  }

  /** What any of several may have; needed is what all of them need. */
  function tree(parts) {
    const [first] = parts;
    if (checker.isArrayLikeType(first)) return { list: shapeOf(checker.getTypeArguments(first)[0]) };
    const [index] = checker.getIndexInfosOfType(first);
    if (index) return { each: shapeOf(index.type) };
    const names = {};
    const needed = new Map();
    for (const part of parts)
      for (const property of checker.getPropertiesOfType(part)) {
        names[property.name] ??= shapeOf(checker.getTypeOfSymbol(property));
        if (!(property.flags & ts.SymbolFlags.Optional))
          needed.set(property.name, (needed.get(property.name) ?? 0) + 1);
      }
    return { names, needed: [...needed].filter(([, times]) => times === parts.length).map(([name]) => name) };
  }
}
