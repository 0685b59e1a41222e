using Okoshi.Engine.Shared;

namespace Okoshi.App.Packs;

/// <summary>A line of a pack's table: one row in the file.</summary>
public abstract class PackRow
{
    /// <summary>What is wrong with the line although each of its cells can be read alone.</summary>
    public virtual IEnumerable<RowFault> Faults() => [];
}

/// <summary>Something wrong within one line of a pack's table.</summary>
/// <param name="Column">Column to look at.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Expected">What is needed.</param>
/// <param name="NextStep">What to do.</param>
public sealed record RowFault(string Column, string Found, string Expected, string NextStep);

/// <summary>A line that states a fact, and so says where it comes from.</summary>
public abstract class SourcedRow : PackRow
{
    public SourceRef Source { get; init; } = new("", "");
}

/// <summary>Binds a row class to its file in a pack; <c>region/population</c> reads population.csv and population-*.csv.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PackTableAttribute(string path) : Attribute
{
    public string Path { get; } = path;
}

/// <summary>Marks a column that must not be empty.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RequiredCellAttribute : Attribute;

/// <summary>Marks the key of a table: required and unique in the pack.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class KeyCellAttribute : Attribute;

/// <summary>Marks a column that names a row of another table by its key; several are separated by a semicolon.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(Type table) : Attribute
{
    public Type Table { get; } = table;
}

/// <summary>Marks a column whose value must be one of a closed list.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOfAttribute(params string[] values) : Attribute
{
    public IReadOnlyList<string> Values { get; } = values;
}
