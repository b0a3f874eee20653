import io
import plistlib
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
from xml.parsers import expat

DOCUMENT = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE doc [
  <!ENTITY who "the <b>world</b>">
  <!ELEMENT doc (a?, (b|c)*, d+)>
  <!ATTLIST doc kind (x|y) "x" id ID #REQUIRED n CDATA #IMPLIED f CDATA #FIXED "1">
  <!NOTATION gif SYSTEM "viewer">
  <!ENTITY pic SYSTEM "p.gif" NDATA gif>
]>
<!-- a comment --><?target some data?>
<doc xmlns:p="urn:p" id=" i&#65; ">Hello &who; &lt;&#x263A;
<p:a p:k='v'/><![CDATA[<raw>]]></doc>
"""
HANDLERS = """StartElement EndElement ProcessingInstruction CharacterData UnparsedEntityDecl
NotationDecl StartNamespaceDecl EndNamespaceDecl Comment StartCdataSection EndCdataSection
StartDoctypeDecl EndDoctypeDecl EntityDecl XmlDecl ElementDecl AttlistDecl""".split()


def events(data, *args, step=None):
    parser = expat.ParserCreate(*args)
    parser.buffer_text = True
    result = []
    for name in HANDLERS:
        setattr(parser, name + "Handler", lambda *args, name=name: result.append((name, args)))
    if step is None:
        parser.Parse(data, True)
    else:
        for i in range(0, len(data), step):
            parser.Parse(data[i : i + step])
        parser.Parse(b"" if isinstance(data, bytes) else "", True)
    return result


for event in events(DOCUMENT):
    print(event)
for event in events(DOCUMENT, None, " ")[-9:]:
    print(event)
skeleton = lambda found: [e for e in found if e[0] != "CharacterData"]
print(skeleton(events(DOCUMENT.encode(), step=1)) == skeleton(events(DOCUMENT)))

for text in ["", "<a>", "<a></b>", "<a b='1' b='2'/>", "<a>&nope;</a>", "<a/>junk", "<a/><b/>", "x",
             "<a><![CDATA[x</a>", "<a", "<a>]]></a>", "<a b=1/>", "<a>&#0;</a>", "<p:a/>", "<a>\x01</a>",
             " <?xml version='1.0'?><a/>", "<?xml encoding='x'?><a/>", "<a>\n  <b>\n</a>", "<a b='<'/>",
             "<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>", "<a><!-- -- --></a>", "<a>&amp</a>", "<1/>"]:
    try:
        events(text, None, " ")
        print(repr(text), "parsed")
    except expat.ExpatError as e:
        print(repr(text), e, e.code, e.lineno, e.offset, expat.ErrorString(e.code))

for encoding in ["utf-8", "utf-16", "iso-8859-1", "cp1252", "koi8-r"]:
    text = "<?xml version='1.0' encoding='%s'?><a>Ж</a>" % encoding
    if encoding in ("iso-8859-1", "cp1252"):
        text = text.replace("Ж", "ü")
    print(encoding, ET.fromstring(text.encode(encoding)).text)
for encoding in ["no-such", "euc-jp"]:
    try:
        ET.fromstring(("<?xml version='1.0' encoding='%s'?><a/>" % encoding).encode())
    except Exception as e:
        print(type(e).__name__, e)

bomb = "<!DOCTYPE a [<!ENTITY a0 '%s'>" % ("x" * 1000)
for i in range(1, 9):
    bomb += "<!ENTITY a%d '%s'>" % (i, ("&a%d;" % (i - 1)) * 10)
try:
    expat.ParserCreate().Parse(bomb + "]><a>&a8;</a>", True)
except expat.ExpatError as e:
    print(e.code, e)

root = ET.fromstring("<r xmlns='urn:d' a='1'><x>t</x>tail<!-- c --><y/></r>")
print(ET.tostring(root), [child.tag for child in root], root.find("{urn:d}x").tail)
for event, element in ET.iterparse(io.BytesIO(b"<a><b>1</b><c x='2'/></a>"), ("start", "end")):
    print(event, element.tag, element.attrib)
pull = ET.XMLPullParser(("end",))
pull.feed("<a><b/>")
print([e.tag for _, e in pull.read_events()])
pull.feed("</a>")
print([e.tag for _, e in pull.read_events()])
try:
    ET.fromstring("<a>\n<b></a>")
except ET.ParseError as e:
    print(e, e.code, e.position)

dom = xml.dom.minidom.parseString(DOCUMENT.encode())
print(dom.toxml())
print(dom.documentElement.getAttribute("id"), dom.doctype.internalSubset)


class Content(xml.sax.ContentHandler):
    def startElementNS(self, name, qname, attrs):
        print("start", name, qname, dict(attrs), self.locator.getLineNumber())

    def endElementNS(self, name, qname):
        print("end", name)

    def setDocumentLocator(self, locator):
        self.locator = locator


reader = xml.sax.make_parser()
reader.setFeature(xml.sax.handler.feature_namespaces, True)
reader.setContentHandler(Content())
reader.parse(io.StringIO("<a xmlns='urn:a'>\n<b c='1' p:d='2' xmlns:p='urn:p'/></a>"))
try:
    xml.sax.parseString("<a>\n</b>", xml.sax.ContentHandler())
except xml.sax.SAXParseException as e:
    print(e)

value = {"a": [1, 2.5, True, "x & y"], "b": b"bytes", "d": {"e": "ü"}}
print(plistlib.dumps(value).decode())
print(plistlib.loads(plistlib.dumps(value)) == value)
try:
    plistlib.loads(b"<plist><dict><key>a</key></dict></plist>")
except ValueError as e:
    print(e)


class Doctype:
    def doctype(self, *args):
        print("doctype", args)

    def close(self):
        pass


parser = ET.XMLParser(target=Doctype())
parser.feed("<!DOCTYPE html PUBLIC '-//W3C//DTD' 'http://example.org/dtd'><html/>")
parser.close()
for text in ["foobar<", "foobar", "<root>"]:
    try:
        ET.fromstring(text)
    except ET.ParseError as e:
        print(e)
parser = expat.ParserCreate()
parser.EndElementHandler = lambda name: print(name, parser.CurrentByteIndex, parser.CurrentColumnNumber)
parser.Parse("<a>\n<bcd/></a>", True)
parser = expat.ParserCreate()
parser.StartElementHandler = lambda *args: print(args, parser.CurrentByteIndex)
parser.EndElementHandler = lambda name: print(name, parser.CurrentByteIndex, parser.CurrentColumnNumber)
parser.Parse("<a>\n<bcd/></a>", True)
parser = expat.ParserCreate()
parser.UseForeignDTD(True)
parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_ALWAYS)
parser.ExternalEntityRefHandler = lambda *args: print(args) or 1
parser.Parse("<a/>", True)
