package org.hoistpy.modules.expat;

/** An entity: internal with a text, or external with identifiers, perhaps not of XML. */
final class XmlEntity {
  final String text;
  final String systemId;
  final String publicId;
  final String notation;

  /** Whether a reference to it is being expanded. */
  boolean open;

  XmlEntity(String text, String systemId, String publicId, String notation) {
    this.text = text;
    this.systemId = systemId;
    this.publicId = publicId;
    this.notation = notation;
  }
}
