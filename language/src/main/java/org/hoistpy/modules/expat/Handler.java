package org.hoistpy.modules.expat;

/** What a program can be told of; the attributes of a parser have these names. */
enum Handler {
  StartElementHandler,
  EndElementHandler,
  ProcessingInstructionHandler,
  CharacterDataHandler,
  UnparsedEntityDeclHandler,
  NotationDeclHandler,
  StartNamespaceDeclHandler,
  EndNamespaceDeclHandler,
  CommentHandler,
  StartCdataSectionHandler,
  EndCdataSectionHandler,
  DefaultHandler,
  DefaultHandlerExpand,
  NotStandaloneHandler,
  ExternalEntityRefHandler,
  StartDoctypeDeclHandler,
  EndDoctypeDeclHandler,
  EntityDeclHandler,
  XmlDeclHandler,
  ElementDeclHandler,
  AttlistDeclHandler,
  SkippedEntityHandler
}
