using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>The tables of what people keep of their searches.</summary>
internal sealed class OpportunityTables : IEntityTypeConfiguration<OpportunityRun>, IEntityTypeConfiguration<SwotEdition>
{
    public void Configure(EntityTypeBuilder<OpportunityRun> builder)
    {
        builder.ToTable("OpportunityRuns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasIndex(r => r.Region);
    }

    public void Configure(EntityTypeBuilder<SwotEdition> builder)
    {
        builder.ToTable("SwotEditions");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.Region, s.Number }).IsUnique();
    }
}
