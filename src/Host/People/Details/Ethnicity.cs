namespace ECins.Host.People.Details;

/// <summary>How somebody describes their ethnicity: the eighteen groups of the census of England and Wales, and not stated.</summary>
internal enum Ethnicity
{
    NotStated,
    WhiteBritish,
    WhiteIrish,
    WhiteGypsyOrTraveller,
    WhiteOther,
    MixedWhiteAndBlackCaribbean,
    MixedWhiteAndBlackAfrican,
    MixedWhiteAndAsian,
    MixedOther,
    AsianIndian,
    AsianPakistani,
    AsianBangladeshi,
    AsianChinese,
    AsianOther,
    BlackAfrican,
    BlackCaribbean,
    BlackOther,
    Arab,
    Other,
}
