package io.github.latamregionalism.data;

import io.github.latamregionalism.model.CountryCode;

/** The codes of the countries and territories in the bundled dataset, each named after its English name. */
public final class Countries {

    /** Andorra. */
    public static final CountryCode ANDORRA = CountryCode.of("AND");

    /** Anguilla. */
    public static final CountryCode ANGUILLA = CountryCode.of("AIA");

    /** Antigua &amp; Barbuda. */
    public static final CountryCode ANTIGUA_AND_BARBUDA = CountryCode.of("ATG");

    /** Argentina. */
    public static final CountryCode ARGENTINA = CountryCode.of("ARG");

    /** Aruba. */
    public static final CountryCode ARUBA = CountryCode.of("ABW");

    /** Austria. */
    public static final CountryCode AUSTRIA = CountryCode.of("AUT");

    /** Bahamas. */
    public static final CountryCode BAHAMAS = CountryCode.of("BHS");

    /** Barbados. */
    public static final CountryCode BARBADOS = CountryCode.of("BRB");

    /** Belgium. */
    public static final CountryCode BELGIUM = CountryCode.of("BEL");

    /** Belize. */
    public static final CountryCode BELIZE = CountryCode.of("BLZ");

    /** Bermuda. */
    public static final CountryCode BERMUDA = CountryCode.of("BMU");

    /** Bolivia. */
    public static final CountryCode BOLIVIA = CountryCode.of("BOL");

    /** Brazil. */
    public static final CountryCode BRAZIL = CountryCode.of("BRA");

    /** British Virgin Islands. */
    public static final CountryCode BRITISH_VIRGIN_ISLANDS = CountryCode.of("VGB");

    /** Canada. */
    public static final CountryCode CANADA = CountryCode.of("CAN");

    /** Caribbean Netherlands. */
    public static final CountryCode CARIBBEAN_NETHERLANDS = CountryCode.of("BES");

    /** Cayman Islands. */
    public static final CountryCode CAYMAN_ISLANDS = CountryCode.of("CYM");

    /** Chile. */
    public static final CountryCode CHILE = CountryCode.of("CHL");

    /** China. */
    public static final CountryCode CHINA = CountryCode.of("CHN");

    /** Colombia. */
    public static final CountryCode COLOMBIA = CountryCode.of("COL");

    /** Costa Rica. */
    public static final CountryCode COSTA_RICA = CountryCode.of("CRI");

    /** Croatia. */
    public static final CountryCode CROATIA = CountryCode.of("HRV");

    /** Cuba. */
    public static final CountryCode CUBA = CountryCode.of("CUB");

    /** Curaçao. */
    public static final CountryCode CURACAO = CountryCode.of("CUW");

    /** Denmark. */
    public static final CountryCode DENMARK = CountryCode.of("DNK");

    /** Dominica. */
    public static final CountryCode DOMINICA = CountryCode.of("DMA");

    /** Dominican Republic. */
    public static final CountryCode DOMINICAN_REPUBLIC = CountryCode.of("DOM");

    /** Ecuador. */
    public static final CountryCode ECUADOR = CountryCode.of("ECU");

    /** El Salvador. */
    public static final CountryCode EL_SALVADOR = CountryCode.of("SLV");

    /** Finland. */
    public static final CountryCode FINLAND = CountryCode.of("FIN");

    /** France. */
    public static final CountryCode FRANCE = CountryCode.of("FRA");

    /** French Guiana. */
    public static final CountryCode FRENCH_GUIANA = CountryCode.of("GUF");

    /** Germany. */
    public static final CountryCode GERMANY = CountryCode.of("DEU");

    /** Grenada. */
    public static final CountryCode GRENADA = CountryCode.of("GRD");

    /** Guadeloupe. */
    public static final CountryCode GUADELOUPE = CountryCode.of("GLP");

    /** Guatemala. */
    public static final CountryCode GUATEMALA = CountryCode.of("GTM");

    /** Guyana. */
    public static final CountryCode GUYANA = CountryCode.of("GUY");

    /** Haiti. */
    public static final CountryCode HAITI = CountryCode.of("HTI");

    /** Honduras. */
    public static final CountryCode HONDURAS = CountryCode.of("HND");

    /** Ireland. */
    public static final CountryCode IRELAND = CountryCode.of("IRL");

    /** Israel. */
    public static final CountryCode ISRAEL = CountryCode.of("ISR");

    /** Italy. */
    public static final CountryCode ITALY = CountryCode.of("ITA");

    /** Jamaica. */
    public static final CountryCode JAMAICA = CountryCode.of("JAM");

    /** Japan. */
    public static final CountryCode JAPAN = CountryCode.of("JPN");

    /** Martinique. */
    public static final CountryCode MARTINIQUE = CountryCode.of("MTQ");

    /** Mexico. */
    public static final CountryCode MEXICO = CountryCode.of("MEX");

    /** Montserrat. */
    public static final CountryCode MONTSERRAT = CountryCode.of("MSR");

    /** Netherlands. */
    public static final CountryCode NETHERLANDS = CountryCode.of("NLD");

    /** Nicaragua. */
    public static final CountryCode NICARAGUA = CountryCode.of("NIC");

    /** Norway. */
    public static final CountryCode NORWAY = CountryCode.of("NOR");

    /** Panama. */
    public static final CountryCode PANAMA = CountryCode.of("PAN");

    /** Paraguay. */
    public static final CountryCode PARAGUAY = CountryCode.of("PRY");

    /** Peru. */
    public static final CountryCode PERU = CountryCode.of("PER");

    /** Portugal. */
    public static final CountryCode PORTUGAL = CountryCode.of("PRT");

    /** Puerto Rico. */
    public static final CountryCode PUERTO_RICO = CountryCode.of("PRI");

    /** Russia. */
    public static final CountryCode RUSSIA = CountryCode.of("RUS");

    /** Singapore. */
    public static final CountryCode SINGAPORE = CountryCode.of("SGP");

    /** Sint Maarten. */
    public static final CountryCode SINT_MAARTEN = CountryCode.of("SXM");

    /** Slovenia. */
    public static final CountryCode SLOVENIA = CountryCode.of("SVN");

    /** South Korea. */
    public static final CountryCode SOUTH_KOREA = CountryCode.of("KOR");

    /** Spain. */
    public static final CountryCode SPAIN = CountryCode.of("ESP");

    /** St. Barthélemy. */
    public static final CountryCode ST_BARTHELEMY = CountryCode.of("BLM");

    /** St. Kitts &amp; Nevis. */
    public static final CountryCode ST_KITTS_AND_NEVIS = CountryCode.of("KNA");

    /** St. Lucia. */
    public static final CountryCode ST_LUCIA = CountryCode.of("LCA");

    /** St. Martin. */
    public static final CountryCode ST_MARTIN = CountryCode.of("MAF");

    /** St. Vincent &amp; Grenadines. */
    public static final CountryCode ST_VINCENT_AND_GRENADINES = CountryCode.of("VCT");

    /** Suriname. */
    public static final CountryCode SURINAME = CountryCode.of("SUR");

    /** Sweden. */
    public static final CountryCode SWEDEN = CountryCode.of("SWE");

    /** Switzerland. */
    public static final CountryCode SWITZERLAND = CountryCode.of("CHE");

    /** Trinidad &amp; Tobago. */
    public static final CountryCode TRINIDAD_AND_TOBAGO = CountryCode.of("TTO");

    /** Turks &amp; Caicos Islands. */
    public static final CountryCode TURKS_AND_CAICOS_ISLANDS = CountryCode.of("TCA");

    /** United Kingdom. */
    public static final CountryCode UNITED_KINGDOM = CountryCode.of("GBR");

    /** United States. */
    public static final CountryCode UNITED_STATES = CountryCode.of("USA");

    /** Uruguay. */
    public static final CountryCode URUGUAY = CountryCode.of("URY");

    /** Venezuela. */
    public static final CountryCode VENEZUELA = CountryCode.of("VEN");

    private Countries() {}
}
