package netiquette.server.measuring;

import java.util.List;

/** What is written for one text: its id, and the labels of the rules that fired, each once. */
record LabelledText(String id, List<String> labels) {}
