import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $applyNodeReplacement,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  type DOMConversionMap,
  type EditorConfig,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
  TextNode,
} from 'lexical';

import { createEmojiImage } from './emoji-image.ts';
import { cutAt, EMOJI, MENTION, type MountedEditor, type MountOptions } from './mounted.ts';

/** Facebook draws an emoji as an image that can't be edited inside; its text is the character. */
class EmojiNode extends DecoratorNode<null> {
  private readonly emoji: string;

  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.emoji, node.__key);
  }
  /** From the clipboard; without it, a pasted emoji would have no character and every reading of the text would throw. */
  static override importJSON({ emoji }: SerializedLexicalNode & Record<string, unknown>): EmojiNode {
    return new EmojiNode(typeof emoji === 'string' ? emoji : '');
  }
  constructor(emoji: string, key?: string) {
    super(key);
    this.emoji = emoji;
  }
  /** From the clipboard where it holds no more than HTML. */
  static override importDOM(): DOMConversionMap<HTMLImageElement> {
    return {
      img: () => ({ conversion: ({ alt }) => ({ node: alt === '' ? null : new EmojiNode(alt) }), priority: 0 }),
    };
  }
  override exportJSON(): SerializedLexicalNode & { emoji: string } {
    return { ...super.exportJSON(), emoji: this.emoji };
  }
  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.append(createEmojiImage(this.emoji));
    return element;
  }
  override updateDOM(): boolean {
    return false;
  }
  override getTextContent(): string {
    return this.emoji;
  }
  override isInline(): boolean {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

/** A person who is told of the comment: text in the model that can only be deleted as a whole. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    element.style.backgroundColor = 'rgba(24, 119, 242, 0.2)';
    return element;
  }
  override isTextEntity(): true {
    return true;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

function fill(text: string): void {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    for (const piece of cutAt(line, MENTION)) {
      paragraph.append(
        piece.matched
          ? $applyNodeReplacement(new MentionNode(piece.text)).setMode('segmented')
          : $createTextNode(piece.text),
      );
    }
    root.append(paragraph);
  }
}

/** As one types an emoji, it becomes its image. */
function drawEmoji(node: TextNode): void {
  if (node.getType() !== 'text') return;
  const pieces = cutAt(node.getTextContent(), EMOJI);
  if (!pieces.some((piece) => piece.matched)) return;
  const nodes: LexicalNode[] = pieces.map((piece) =>
    piece.matched ? $applyNodeReplacement(new EmojiNode(piece.text)) : $createTextNode(piece.text),
  );
  const [first, ...rest] = nodes;
  if (first === undefined) return;
  const last = nodes.at(-1);
  node.replace(first);
  rest.reduce<LexicalNode>((before, next) => before.insertAfter(next), first);
  last?.selectEnd();
}

/** Facebook's comment box: Lexical, Enter posts, Shift+Enter is a new line. */
export function mountLexical(host: HTMLElement, { label, placeholder, text, onSubmit }: MountOptions): MountedEditor {
  const element = host.ownerDocument.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', label);
  element.setAttribute('aria-placeholder', placeholder);
  host.append(element);
  const editor = createEditor({
    namespace: 'comment',
    nodes: [EmojiNode, MentionNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  const model = () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent())
        .join('\n'),
    );
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 1000),
    editor.registerNodeTransform(TextNode, drawEmoji),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey) return false;
        event.preventDefault();
        onSubmit(model());
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  editor.update(() => fill(text ?? ''), { discrete: true, tag: 'history-merge' });
  return {
    element,
    model,
    focus: () => editor.focus(),
    destroy: () => {
      unregister();
      editor.setRootElement(null);
      element.remove();
    },
  };
}
