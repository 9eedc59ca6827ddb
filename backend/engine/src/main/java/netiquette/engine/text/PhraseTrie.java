package netiquette.engine.text;

/**
 * Phrases as a tree of words: phrases that begin alike share their beginning. One step costs one look-up, however many
 * phrases go on from there.
 */
final class PhraseTrie {
    /** A node is four ints: which words may follow (a sieve of bits), its {@code *}, its phrases, its mark in a search. */
    private static final int NODE = 4;

    private static final int STAR = 1;
    private static final int PHRASES = 2;
    private static final int MARK = 3;

    /** An edge is three ints: from which node, by which word, to which node. */
    private static final int EDGE = 3;

    private static final int NONE = 0;

    /** By word number: the node of the phrases that begin with it. Node 0 is none. */
    private int[] firsts = new int[256];

    private int[] nodes = new int[NODE << 8];
    private int nodeCount = 1;
    private int[] edges = new int[EDGE << 8];
    private int edgeCount;
    private int shift = 24;
    private int marks = 1;

    /** How many marks a search needs; mark 0 is none. */
    int marks() {
        return marks;
    }

    /** The node of the phrases that begin with a word, or 0. */
    int first(int word) {
        return word >= 0 && word < firsts.length ? firsts[word] : NONE;
    }

    /** The node a word leads to, or 0. */
    int next(int node, int word) {
        if (word < 0 || (nodes[NODE * node] & (1 << (word & 31))) == 0) {
            return NONE;
        }
        int[] edges = this.edges;
        int slot = slot(node, word);
        while (edges[slot] != NONE) {
            if (edges[slot] == node && edges[slot + 1] == word) {
                return edges[slot + 2];
            }
            slot = slot + EDGE == edges.length ? 0 : slot + EDGE;
        }
        return NONE;
    }

    boolean isLeaf(int node) {
        return (nodes[NODE * node] | nodes[NODE * node + STAR]) == 0;
    }

    /** The node behind a {@code *}, or 0. */
    int star(int node) {
        return nodes[NODE * node + STAR];
    }

    /** One more than the number of the last phrase that ends here, or 0. */
    int phrases(int node) {
        return nodes[NODE * node + PHRASES];
    }

    void endPhrase(int node, int phrase) {
        nodes[NODE * node + PHRASES] = phrase + 1;
    }

    /** Where a search remembers what it did here, or 0 where it cannot come twice from one beginning. */
    int mark(int node) {
        return nodes[NODE * node + MARK];
    }

    int addFirst(int word) {
        firsts = Ints.withRoom(firsts, word + 1);
        if (firsts[word] == NONE) {
            firsts[word] = newNode(false);
        }
        return firsts[word];
    }

    int addNext(int node, int word) {
        int known = next(node, word);
        if (known != NONE) {
            return known;
        }
        int added = newNode(mark(node) != 0);
        nodes[NODE * node] |= 1 << (word & 31);
        if (2 * EDGE * ++edgeCount > edges.length) {
            grow();
        }
        place(edges, node, word, added);
        return added;
    }

    int addStar(int node) {
        if (star(node) == NONE) {
            int added = newNode(true);
            nodes[NODE * node + STAR] = added;
        }
        return star(node);
    }

    private int newNode(boolean behindStar) {
        nodes = Ints.withRoom(nodes, NODE * (nodeCount + 1));
        if (behindStar) {
            nodes[NODE * nodeCount + MARK] = marks++;
        }
        return nodeCount++;
    }

    private int slot(int node, int word) {
        int mixed = ((node * 0x9E3779B1) ^ (word * 0x85EBCA77)) * 0xC2B2AE3D;
        return EDGE * (mixed >>> shift);
    }

    private void place(int[] edges, int node, int word, int target) {
        int slot = slot(node, word);
        while (edges[slot] != NONE) {
            slot = slot + EDGE == edges.length ? 0 : slot + EDGE;
        }
        edges[slot] = node;
        edges[slot + 1] = word;
        edges[slot + 2] = target;
    }

    private void grow() {
        int[] larger = new int[2 * edges.length];
        shift--;
        for (int at = 0; at < edges.length; at += EDGE) {
            if (edges[at] != NONE) {
                place(larger, edges[at], edges[at + 1], edges[at + 2]);
            }
        }
        edges = larger;
    }
}
