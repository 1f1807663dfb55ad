package io.tickwire.wire;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The zone names that Hosts write, to zones of java.time.
 *
 * <p>A Host writes an IANA name such as {@code US/Eastern}, or whatever its machine calls its zone: an abbreviation, a
 * Windows name, or the English long name. Standard and summer names both mean the region with its clock changes: Hosts
 * put a standard name on summer times too. Abbreviations that belong to several regions (CST, IST) are not guessed.
 */
final class ZoneNames {

    private static final String TABLE = """
        America/New_York    = EST, EDT, ET, Eastern Standard Time, Eastern Daylight Time, Eastern Time
        America/New_York    = US Eastern Standard Time
        America/Chicago     = CDT, Central Standard Time, Central Daylight Time, Central Time
        America/Denver      = MST, MDT, Mountain Standard Time, Mountain Daylight Time, Mountain Time
        America/Phoenix     = US Mountain Standard Time
        America/Los_Angeles = PST, PDT, Pacific Standard Time, Pacific Daylight Time, Pacific Time
        America/Anchorage   = AKST, AKDT, Alaskan Standard Time, Alaska Standard Time, Alaska Daylight Time
        Pacific/Honolulu    = HST, Hawaiian Standard Time, Hawaii-Aleutian Standard Time
        America/Halifax     = ADT, Atlantic Standard Time, Atlantic Daylight Time
        America/St_Johns    = NST, NDT, Newfoundland Standard Time, Newfoundland Daylight Time
        America/Mexico_City = Central Standard Time (Mexico)
        America/Regina      = Canada Central Standard Time
        America/Bogota      = SA Pacific Standard Time, Colombia Standard Time
        America/Caracas     = Venezuela Standard Time
        America/Santiago    = Pacific SA Standard Time, Chile Standard Time, Chile Summer Time
        America/Sao_Paulo   = BRT, E. South America Standard Time, Brasilia Standard Time, Brasilia Summer Time
        America/Argentina/Buenos_Aires = ART, Argentina Standard Time
        UTC                 = Z, UCT, Coordinated Universal Time, Universal Time
        Europe/London       = BST, GMT Standard Time, Greenwich Mean Time, British Summer Time
        Europe/Lisbon       = WET, WEST, Western European Standard Time, Western European Summer Time
        Atlantic/Reykjavik  = Greenwich Standard Time
        Europe/Paris        = Romance Standard Time
        Europe/Berlin       = CET, CEST, W. Europe Standard Time, Central European Time
        Europe/Berlin       = Central European Summer Time, MET, MEST, MEZ, MESZ
        Europe/Berlin       = Middle European Time, Middle Europe Time, Middle European Summer Time
        Europe/Budapest     = Central Europe Standard Time
        Europe/Warsaw       = Central European Standard Time
        Europe/Athens       = EET, EEST, Eastern European Time, Eastern European Standard Time
        Europe/Athens       = Eastern European Summer Time
        Europe/Bucharest    = GTB Standard Time
        Europe/Chisinau     = E. Europe Standard Time
        Europe/Helsinki     = FLE Standard Time
        Europe/Istanbul     = TRT, Turkey Standard Time, Turkey Time
        Europe/Moscow       = MSK, Russian Standard Time, Moscow Standard Time
        Asia/Jerusalem      = IDT, Israel Standard Time, Israel Daylight Time, Jerusalem Standard Time
        Africa/Cairo        = Egypt Standard Time
        Africa/Johannesburg = SAST, South Africa Standard Time
        Africa/Lagos        = WAT, W. Central Africa Standard Time
        Africa/Nairobi      = EAT, E. Africa Standard Time
        Asia/Riyadh         = Arab Standard Time, Arabian Time
        Asia/Dubai          = GST, Arabian Standard Time, Gulf Standard Time
        Asia/Karachi        = PKT, Pakistan Standard Time
        Asia/Kolkata        = India Standard Time
        Asia/Dhaka          = Bangladesh Standard Time
        Asia/Bangkok        = ICT, SE Asia Standard Time, Indochina Time
        Asia/Jakarta        = WIB, Western Indonesia Time
        Asia/Singapore      = SGT, Singapore Standard Time, Malay Peninsula Standard Time
        Asia/Hong_Kong      = HKT, Hong Kong Standard Time
        Asia/Shanghai       = China Standard Time
        Asia/Taipei         = Taipei Standard Time
        Asia/Manila         = Philippine Standard Time
        Australia/Perth     = AWST, W. Australia Standard Time, Australian Western Standard Time
        Asia/Tokyo          = JST, Tokyo Standard Time, Japan Standard Time
        Asia/Seoul          = KST, Korea Standard Time, Korean Standard Time
        Australia/Adelaide  = ACST, ACDT, Cen. Australia Standard Time
        Australia/Brisbane  = E. Australia Standard Time
        Australia/Sydney    = AEST, AEDT, AUS Eastern Standard Time, Australian Eastern Standard Time
        Australia/Sydney    = Australian Eastern Daylight Time
        Pacific/Auckland    = NZST, NZDT, New Zealand Standard Time, New Zealand Daylight Time
        """;

    private static final Map<String, String> ZONES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (final String line : TABLE.split("\n")) {
            final String[] sides = line.split("=");
            for (final String name : sides[1].split(",")) {
                ZONES.put(name.trim(), sides[0].trim());
            }
        }
    }

    private ZoneNames() {
    }

    /** The zones that names of the table stand for. */
    static Collection<String> ids() {
        return ZONES.values();
    }

    /** The zone of a name or an offset such as {@code +02:00} or {@code GMT+2}, or null. */
    static ZoneId find(final String name) {
        try {
            return ZoneId.of(ZONES.getOrDefault(name, name));
        } catch (final DateTimeException ex) {
            return null;
        }
    }
}
