package org.hoistpy.modules.expat;

import java.util.List;

/** Who is told what is in a document. Texts that are not there are null. */
interface XmlEvents {
  /** The name of an attribute and its value. */
  record Attribute(String name, String value) {}

  /** Part of a content model; the numbers are Expat's. */
  record Model(int type, int quantifier, String name, List<Model> children) {}

  void xmlDeclaration(String version, String encoding, int standalone);

  /**
   * @param specified how many of the attributes stand in the tag
   * @return whether someone was told
   */
  boolean startElement(String name, List<Attribute> attributes, int specified);

  void endElement(String name);

  void characters(String data);

  void instruction(String target, String data);

  void comment(String data);

  void startCdata();

  void endCdata();

  void startNamespace(String prefix, String uri);

  void endNamespace(String prefix);

  void startDoctype(String name, String systemId, String publicId, boolean internalSubset);

  void endDoctype();

  void elementDeclaration(String name, Model model);

  void attributeDeclaration(
      String element, String name, String type, String value, boolean required);

  void entityDeclaration(String name, boolean parameter, XmlEntity entity);

  void notation(String name, String systemId, String publicId);

  /**
   * Text as it stands in the document.
   *
   * @param handled whether the event before was about it
   */
  void other(String raw, boolean handled);

  /** Whether references to entities are shown as they stand. */
  boolean keepsReferences();

  /** Whether someone was told. */
  boolean skippedEntity(String name, boolean parameter);

  /** Whether someone read it; an error where that failed. */
  boolean externalEntity(String context, XmlEntity entity);

  /** Whether the document may depend on others. */
  boolean mayDepend();
}
