package org.hoistpy.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The further names that Unicode gives to characters: those of control characters, abbreviations
 * and corrections. Immutable; built at the first lookup of a name that is no character's own.
 */
final class UnicodeAliases {
  private static final int FIRST_SELECTORS = 0xFE00;
  private static final int MORE_SELECTORS = 0xE0100;
  private static final Map<String, Integer> NAMES = new HashMap<>();

  static {
    String table =
        """
          0=NULL|NUL
          1=START OF HEADING|SOH
          2=START OF TEXT|STX
          3=END OF TEXT|ETX
          4=END OF TRANSMISSION|EOT
          5=ENQUIRY|ENQ
          6=ACKNOWLEDGE|ACK
          7=ALERT|BEL
          8=BACKSPACE|BS
          9=CHARACTER TABULATION|HORIZONTAL TABULATION|HT|TAB
          a=LINE FEED|NEW LINE|END OF LINE|LF|NL|EOL
          b=LINE TABULATION|VERTICAL TABULATION|VT
          c=FORM FEED|FF
          d=CARRIAGE RETURN|CR
          e=SHIFT OUT|LOCKING-SHIFT ONE|SO
          f=SHIFT IN|LOCKING-SHIFT ZERO|SI
          10=DATA LINK ESCAPE|DLE
          11=DEVICE CONTROL ONE|DC1
          12=DEVICE CONTROL TWO|DC2
          13=DEVICE CONTROL THREE|DC3
          14=DEVICE CONTROL FOUR|DC4
          15=NEGATIVE ACKNOWLEDGE|NAK
          16=SYNCHRONOUS IDLE|SYN
          17=END OF TRANSMISSION BLOCK|ETB
          18=CANCEL|CAN
          19=END OF MEDIUM|EOM|EM
          1a=SUBSTITUTE|SUB
          1b=ESCAPE|ESC
          1c=INFORMATION SEPARATOR FOUR|FILE SEPARATOR|FS
          1d=INFORMATION SEPARATOR THREE|GROUP SEPARATOR|GS
          1e=INFORMATION SEPARATOR TWO|RECORD SEPARATOR|RS
          1f=INFORMATION SEPARATOR ONE|UNIT SEPARATOR|US
          20=SP
          7f=DELETE|DEL
          80=PADDING CHARACTER|PAD
          81=HIGH OCTET PRESET|HOP
          82=BREAK PERMITTED HERE|BPH
          83=NO BREAK HERE|NBH
          84=INDEX|IND
          85=NEXT LINE|NEL
          86=START OF SELECTED AREA|SSA
          87=END OF SELECTED AREA|ESA
          88=CHARACTER TABULATION SET|HORIZONTAL TABULATION SET|HTS
          89=CHARACTER TABULATION WITH JUSTIFICATION|HORIZONTAL TABULATION WITH JUSTIFICATION|HTJ
          8a=LINE TABULATION SET|VERTICAL TABULATION SET|VTS
          8b=PARTIAL LINE FORWARD|PARTIAL LINE DOWN|PLD
          8c=PARTIAL LINE BACKWARD|PARTIAL LINE UP|PLU
          8d=REVERSE LINE FEED|REVERSE INDEX|RI
          8e=SINGLE SHIFT TWO|SINGLE-SHIFT-2|SS2
          8f=SINGLE SHIFT THREE|SINGLE-SHIFT-3|SS3
          90=DEVICE CONTROL STRING|DCS
          91=PRIVATE USE ONE|PRIVATE USE-1|PU1
          92=PRIVATE USE TWO|PRIVATE USE-2|PU2
          93=SET TRANSMIT STATE|STS
          94=CANCEL CHARACTER|CCH
          95=MESSAGE WAITING|MW
          96=START OF GUARDED AREA|START OF PROTECTED AREA|SPA
          97=END OF GUARDED AREA|END OF PROTECTED AREA|EPA
          98=START OF STRING|SOS
          99=SINGLE GRAPHIC CHARACTER INTRODUCER|SGC
          9a=SINGLE CHARACTER INTRODUCER|SCI
          9b=CONTROL SEQUENCE INTRODUCER|CSI
          9c=STRING TERMINATOR|ST
          9d=OPERATING SYSTEM COMMAND|OSC
          9e=PRIVACY MESSAGE|PM
          9f=APPLICATION PROGRAM COMMAND|APC
          a0=NBSP
          ad=SHY
          1a2=LATIN CAPITAL LETTER GHA
          1a3=LATIN SMALL LETTER GHA
          34f=CGJ
          616=ARABIC SMALL HIGH LIGATURE ALEF WITH YEH BARREE
          61c=ALM
          709=SYRIAC SUBLINEAR COLON SKEWED LEFT
          cde=KANNADA LETTER LLLA
          e9d=LAO LETTER FO FON
          e9f=LAO LETTER FO FAY
          ea3=LAO LETTER RO
          ea5=LAO LETTER LO
          fd0=TIBETAN MARK BKA- SHOG GI MGO RGYAN
          11ec=HANGUL JONGSEONG YESIEUNG-KIYEOK
          11ed=HANGUL JONGSEONG YESIEUNG-SSANGKIYEOK
          11ee=HANGUL JONGSEONG SSANGYESIEUNG
          11ef=HANGUL JONGSEONG YESIEUNG-KHIEUKH
          180b=FVS1
          180c=FVS2
          180d=FVS3
          180e=MVS
          180f=FVS4
          200b=ZWSP
          200c=ZWNJ
          200d=ZWJ
          200e=LRM
          200f=RLM
          202a=LRE
          202b=RLE
          202c=PDF
          202d=LRO
          202e=RLO
          202f=NNBSP
          205f=MMSP
          2060=WJ
          2066=LRI
          2067=RLI
          2068=FSI
          2069=PDI
          2118=WEIERSTRASS ELLIPTIC FUNCTION
          2448=MICR ON US SYMBOL
          2449=MICR DASH SYMBOL
          2b7a=LEFTWARDS TRIANGLE-HEADED ARROW WITH DOUBLE VERTICAL STROKE
          2b7c=RIGHTWARDS TRIANGLE-HEADED ARROW WITH DOUBLE VERTICAL STROKE
          a015=YI SYLLABLE ITERATION MARK
          fe18=PRESENTATION FORM FOR VERTICAL RIGHT WHITE LENTICULAR BRACKET
          feff=BYTE ORDER MARK|BOM|ZWNBSP
          122d4=CUNEIFORM SIGN NU11 TENU
          122d5=CUNEIFORM SIGN NU11 OVER NU11 BUR OVER BUR
          16e56=MEDEFAIDRIN CAPITAL LETTER H
          16e57=MEDEFAIDRIN CAPITAL LETTER NG
          16e76=MEDEFAIDRIN SMALL LETTER H
          16e77=MEDEFAIDRIN SMALL LETTER NG
          1b001=HENTAIGANA LETTER E-1
          1d0c5=BYZANTINE MUSICAL SYMBOL FTHORA SKLIRON CHROMA VASIS
          """;
    for (String line : table.split("\n")) {
      int mark = line.indexOf('=');
      for (String name : line.substring(mark + 1).split("\\|")) {
        NAMES.put(name, Integer.parseInt(line, 0, mark, 16));
      }
    }
    for (int i = 0; i < 256; i++) {
      NAMES.put("VS" + (i + 1), i < 16 ? FIRST_SELECTORS + i : MORE_SELECTORS + i - 16);
    }
  }

  private UnicodeAliases() {}

  /** The character of an upper-case alias, or -1. */
  static int lookup(String name) {
    return NAMES.getOrDefault(name, -1);
  }
}
