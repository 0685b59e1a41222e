using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Okoshi.App.Organizations;

/// <summary>The tables of organisations and of who works in them.</summary>
internal sealed class OrganizationTables : IEntityTypeConfiguration<Organization>, IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.Property(o => o.Sector).HasConversion<string>();
        builder.Property(o => o.RowVersion).HasColumnName("Version").IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.Property(m => m.Role).HasConversion<string>();
        builder.HasOne(m => m.Organization).WithMany().HasForeignKey(m => m.OrganizationId);
        builder.HasIndex(m => m.OrganizationId);
    }
}
