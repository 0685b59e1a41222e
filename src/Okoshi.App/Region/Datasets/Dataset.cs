using Okoshi.App.Region.Official;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Region.Datasets;

/// <summary>Which areas the rows of a dataset stand for.</summary>
public enum DatasetLevel
{
    /// <summary>市区町村</summary>
    Municipalities,

    /// <summary>都道府県</summary>
    Prefectures,

    /// <summary>全国 No areas: a table or a classification of the whole nation.</summary>
    Nation,
}

/// <summary>データセット One official file as it was imported: never changed, only replaced or removed as a whole.</summary>
public sealed class Dataset
{
    public Guid Id { get; init; }

    /// <summary>Format by its name on the command line; with edition and level it names one dataset.</summary>
    public string Format { get; init; } = "";

    public string Edition { get; init; } = "";
    public DatasetLevel Level { get; init; }
    public string Publisher { get; init; } = "";
    public string Title { get; init; } = "";

    /// <summary>Terms under which the publisher lets the figures be used.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Years that the figures stand for, as a reader needs them.</summary>
    public string Years { get; init; } = "";

    public string FileName { get; init; } = "";

    /// <summary>SHA-256 of the file, unpacked, in hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    public DateTimeOffset ImportedAt { get; init; }

    /// <summary>Account of the person; null for the operator of the machine.</summary>
    public Guid? ImportedBy { get; init; }

    /// <summary>Data rows of the file.</summary>
    public int Rows { get; init; }

    public int AreaCount { get; init; }

    public int ItemCount { get; init; }

    /// <summary>The items in the order of the values, as JSON.</summary>
    public string Items { get; init; } = "[]";

    /// <summary>Totals to be checked against the publisher's, as JSON.</summary>
    public string Sums { get; init; } = "[]";

    /// <summary>Traps that a reader of the figures must know, as JSON.</summary>
    public string Notes { get; init; } = "[]";

    public IList<DatasetArea> Areas { get; init; } = [];

    public IList<DatasetPart> Parts { get; init; } = [];
}

/// <summary>
/// A piece of a dataset that is no figure of an area: the shape of a municipality, a class of a classification, a cell of a table.
/// </summary>
public sealed class DatasetPart
{
    public Guid DatasetId { get; init; }

    /// <summary>What names it, alike in every edition.</summary>
    public string Key { get; init; } = "";

    public string Text { get; init; } = "";
}

/// <summary>An area of a dataset with all its values.</summary>
public sealed class DatasetArea
{
    public Guid DatasetId { get; init; }
    public MunicipalityCode Area { get; init; }
    public string Prefecture { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Reading in hiragana; empty where the file has none.</summary>
    public string Kana { get; init; } = "";

    /// <summary>The values in the order of the items, eight bytes each, see <see cref="PackedValues"/>.</summary>
    public byte[] Values { get; init; } = [];

    /// <summary>The area with its values as numbers.</summary>
    internal (OfficialArea Area, double[] Values) Unpack() =>
        (new OfficialArea(Area, Prefecture, Name) { Kana = Kana }, PackedValues.Unpack(Values));
}
