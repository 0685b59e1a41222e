using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Support.Catalogue;

/// <summary>The tables of the catalogue of programmes and of the evaluations that were kept.</summary>
internal sealed class CatalogueTables
    : IEntityTypeConfiguration<CatalogueProgramme>,
        IEntityTypeConfiguration<ProgrammeVersion>,
        IEntityTypeConfiguration<ProgrammePeriod>,
        IEntityTypeConfiguration<ProgrammeConfirmation>,
        IEntityTypeConfiguration<ProgrammeRemark>,
        IEntityTypeConfiguration<SourceEdition>,
        IEntityTypeConfiguration<EvaluationRecord>
{
    public void Configure(EntityTypeBuilder<CatalogueProgramme> builder)
    {
        builder.ToTable("Programmes");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Origin).HasConversion<string>();
        builder.Property(p => p.RowVersion).HasColumnName("Revision").IsConcurrencyToken();
        builder.HasIndex(p => p.Key).IsUnique();
        builder.HasIndex(p => p.ChangedIn);
        builder.HasIndex(p => p.OrganizationId);
        builder.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.ProgrammeId);
        builder.HasMany(p => p.Periods).WithOne().HasForeignKey(v => v.ProgrammeId);
        builder.HasMany(p => p.Confirmations).WithOne().HasForeignKey(v => v.ProgrammeId);
        builder.HasMany(p => p.Editions).WithOne().HasForeignKey(e => e.ProgrammeId);
        builder.Ignore(p => p.IsWrittenHere);
    }

    public void Configure(EntityTypeBuilder<ProgrammeVersion> builder)
    {
        builder.ToTable("ProgrammeVersions");
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.State).HasConversion<string>();
        builder.Property(v => v.Serves).HasConversion<string>();
        builder.HasIndex(v => new { v.ProgrammeId, v.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ProgrammePeriod> builder)
    {
        builder.ToTable("ProgrammePeriods");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasOne<ProgrammeVersion>().WithMany().HasForeignKey(p => p.VersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProgrammeConfirmation> builder)
    {
        builder.ToTable("ProgrammeConfirmations");
        builder.Property(c => c.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<ProgrammeRemark> builder)
    {
        builder.ToTable("ProgrammeRemarks");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Kind).HasConversion<string>();
        builder.HasIndex(r => r.ProgrammeId);
        builder.HasOne<CatalogueProgramme>().WithMany().HasForeignKey(r => r.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<SourceEdition> builder)
    {
        builder.ToTable("ProgrammeSourceEditions");
        builder.Property(e => e.Id).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<EvaluationRecord> builder)
    {
        builder.ToTable("EvaluationRecords");
        builder.HasKey(e => e.Number);
        builder.HasIndex(e => e.AccountId);
    }
}
