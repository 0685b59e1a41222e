using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Okoshi.Engine.Region;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Areas;

/// <summary>設定した圏域 A joint area that somebody declared on a page, without a pack.</summary>
public sealed class DeclaredArea
{
    public const int LongestName = 60;
    public const int LongestSource = 200;

    /// <summary>Codes of packs begin at 001.</summary>
    private const int FirstNumber = 501;

    /// <summary>Its code as a region.</summary>
    public MunicipalityCode Code { get; init; }
    public string Name { get; init; } = "";
    public string Kana { get; init; } = "";

    /// <summary>Codes of its municipalities, the centre first, parted by <c>;</c>.</summary>
    public string Members { get; init; } = "";

    /// <summary>Where it is written who belongs to it.</summary>
    public string Source { get; init; } = "";
    public DateTimeOffset DeclaredAt { get; init; }
    public Guid? DeclaredBy { get; init; }

    /// <summary>The region that it is.</summary>
    internal JointArea ToJointArea() =>
        new(
            Code,
            Name,
            Kana,
            [.. Members.Split(';').Select(MunicipalityCode.Parse).Select(c => new JointMember(c, NationalAreas.NameOf(c)))],
            new SourceRef(Source, "", Quality.Printed, Source)
        );

    /// <summary>The first code that is free for an area around a centre.</summary>
    internal static MunicipalityCode NextCode(MunicipalityCode centre, IReadOnlyCollection<MunicipalityCode> taken)
    {
        for (var number = FirstNumber; ; number++)
        {
            var code = MunicipalityCode.JointArea(centre, number);
            if (!taken.Contains(code))
                return code;
        }
    }
}

internal sealed class DeclaredAreaTable : IEntityTypeConfiguration<DeclaredArea>
{
    public void Configure(EntityTypeBuilder<DeclaredArea> builder) => builder.ToTable("DeclaredAreas").HasKey(a => a.Code);
}
